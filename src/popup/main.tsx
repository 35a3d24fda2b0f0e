import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import './popup.css';
import { render } from 'preact';
import { browser, language, message } from '../platform';
import { BoundPopup } from './popup';
import { createPopup } from './state';

document.documentElement.lang = language();
document.title = message('extensionName');

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const popup = createPopup(tabId);

const root = document.getElementById('app')!;
render(<BoundPopup popup={popup} tabId={tabId} />, root);
await popup.load();
await popup.loadTags();
