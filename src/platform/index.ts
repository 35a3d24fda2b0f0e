export { browser, type Menus, type Tabs } from './browser';
export { ExpectedFailure, type FailureCode, failureCode, failureMessage } from './errors';
export { day, dayHere, instant, language, type MessageKey, message, number, type PluralKey, plural } from './i18n';
export { listen } from './listen';
export { type TextSiteId, textAddress, textSiteIds, textSiteName } from './official-texts';
export { postInWords } from './post-in-words';
export {
  defaultSettings,
  hostOf,
  hostsOff,
  isOn,
  type MarkStrength,
  type MarkStyle,
  onSettingsChanged,
  onSiteSwitched,
  readSettings,
  type Settings,
  type SiteSettings,
  writeSetting,
} from './settings';
export { rememberWrongOfficial, wrongOfficialsFrom } from './wrong-officials';
