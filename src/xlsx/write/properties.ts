/** Document properties; they say only what the data says, so equal workbooks give equal bytes. */
import type { WorkbookProperties } from '../../sheet/model';
import { element, escapePackageText, xmlDocument } from './xml';

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

function text(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${escapePackageText(value)}</${name}>`;
}

/** Whole seconds, as Excel writes them. */
function date(name: string, value: string | undefined): string {
  return value
    ? element(name, { 'xsi:type': 'dcterms:W3CDTF' }, escapePackageText(value.replace(/\.\d+(?=Z$)/, '')))
    : '';
}

/** Null when there is nothing to say. */
export function corePropertiesXml({ title, creator, created, modified }: WorkbookProperties): string | null {
  const content = [
    text('dc:title', title),
    text('dc:creator', creator),
    date('dcterms:created', created),
    date('dcterms:modified', modified),
  ].join('');
  return content ? xmlDocument(element('cp:coreProperties', coreNamespaces, content)) : null;
}

const extendedNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Null when the saving program is not named. */
export function extendedPropertiesXml({ application }: WorkbookProperties): string | null {
  if (application === undefined) return null;
  return xmlDocument(element('Properties', { xmlns: extendedNamespace }, text('Application', application)));
}
