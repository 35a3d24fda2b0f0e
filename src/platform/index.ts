export { browser } from './browser';
export { ExpectedFailure, expectedFailures, type FailureCode, failureCode, failureMessage } from './errors';
export { day, instant, language, type MessageKey, message, number, type PluralKey, plural } from './i18n';
export { type TextSite, type TextSiteId, textAddress, textSites } from './official-texts';
export {
  defaultSettings,
  hostsOff,
  type MarkStrength,
  type MarkStyle,
  onSettingsChanged,
  readSettings,
  type Settings,
  switchSite,
  writeSetting,
} from './settings';
