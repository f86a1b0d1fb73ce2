import { element } from './elements';

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** Excel's message box. Resolves with the chosen value; Escape gives the last one. */
export function notice(title: string, text: string, choices: readonly Choice[]): Promise<string> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { role: 'alertdialog', class: 'notice', 'aria-label': title });
    const close = (value: string): void => {
      dialog.remove();
      resolve(value);
    };
    const buttons = choices.map(({ label, value }) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => close(value));
      return button;
    });
    dialog.append(element('strong', {}, title), element('p', {}, text), element('footer', {}, ...buttons));
    dialog.addEventListener('cancel', () => close(choices.at(-1)?.value ?? ''));
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}

const OK: readonly Choice[] = [{ label: 'OK', value: 'ok' }];

/** Words close to those of Excel in Vietnamese. */
export function lockedNotice(): Promise<string> {
  return notice(
    'Microsoft Excel',
    'Ô hoặc biểu đồ bạn đang tìm cách thay đổi nằm trên trang tính được bảo vệ. Để thay đổi, hãy bỏ bảo vệ trang tính. Bạn có thể được yêu cầu nhập mật khẩu.',
    OK,
  );
}

export function formulaNotice(): Promise<string> {
  return notice('Microsoft Excel', 'Công thức này có vấn đề.', OK);
}
