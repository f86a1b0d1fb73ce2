const path = require('node:path');
const { existsSync } = require('node:fs');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const page = (name, chunks, officeJs) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${name}/${name}.html`,
    chunks,
    scriptLoading: 'defer',
    templateParameters: { officeJs },
  });

/**
 * Development serves office.js out of node_modules, so that nothing leaves the machine; a production build names
 * Microsoft's own address, the only one it supports, and leaves the preview out (docs/decisions.md).
 */
module.exports = (_env, { mode = 'development' }) => {
  const production = mode === 'production';
  const officeJs = production
    ? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
    : 'office-js/office.js';
  return {
    mode,
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      ...(production ? {} : { preview: './src/preview/page/index.ts' }),
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      page('taskpane', ['taskpane'], officeJs),
      page('commands', ['commands'], officeJs),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }, { from: 'manifest.xml' }] }),
      ...(production
        ? []
        : [
            new HtmlPlugin({
              filename: 'index.html',
              template: './src/preview/page/preview.html',
              chunks: ['preview'],
              scriptLoading: 'defer',
            }),
            new CopyPlugin({ patterns: officeJsFiles() }),
          ]),
    ],
  };
};

/** What office.js loads beside itself as Excel on Windows. */
function officeJsFiles() {
  const from = path.dirname(require.resolve('@microsoft/office-js/package.json')) + '/dist';
  return ['office.js', 'excel-win32-16.01.js', 'o15apptofilemappingtable.js', 'en-us', 'vi-vn']
    .filter((name) => existsSync(path.join(from, name)))
    .map((name) => ({ from: path.join(from, name), to: path.join('office-js', name) }));
}
