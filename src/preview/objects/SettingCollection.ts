import { KeyedCollection, KeyedValue } from './keyed-values';

/** `workbook.settings`. */
export class SettingCollection extends KeyedCollection<Setting> {
  protected at(key: string): Setting {
    return new Setting(this.map, key);
  }
}

class Setting extends KeyedValue {}
