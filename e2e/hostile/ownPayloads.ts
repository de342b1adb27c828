/*
 * What published lists multiply out over pages and pages, made here instead: every event on many elements, and every
 * scheme that runs under many disguises. What runs calls `ran()`, which the detector listens for.
 */

const events =
  `abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut
  beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce cancel canplay
  canplaythrough change click close contentvisibilityautostatechange contextlost contextmenu contextrestored copy
  cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop durationchange emptied end ended error
  finish focus focusin focusout formdata fullscreenchange gesturestart gotpointercapture hashchange input invalid keydown
  keypress keyup load loadeddata loadedmetadata loadstart lostpointercapture message mousedown mouseenter mouseleave
  mousemove mouseout mouseover mouseup mousewheel pagehide pagereveal pageshow paste pause play playing pointercancel
  pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerrawupdate pointerup popstate progress
  ratechange readystatechange repeat reset resize scroll scrollend scrollsnapchange search seeked seeking select
  selectionchange selectstart show slotchange stalled start storage submit suspend timeupdate toggle touchcancel touchend
  touchmove touchstart transitioncancel transitionend transitionrun transitionstart unhandledrejection unload
  volumechange waiting webkitanimationend webkitmouseforcechanged webkittransitionend wheel`.split(/\s+/);

/** `E` stands for the name of an event. */
const elements = [
  '<x onE=ran() tabindex=1 autofocus contenteditable>x</x>',
  '"><img src=x onE="ran()">',
  "'/><svg/onE='ran()'>",
  '<body onE=ran()>',
  '<details open onE=ran()><summary>x</summary></details>',
  '<video autoplay onE=ran() src=x><source src=x onE=ran()></video>',
  '<iframe src=about:blank onE=ran()></iframe>',
  '<a href="https://example.com" onE="ran()">x</a>',
  '<style>@keyframes x{}</style><b style="animation-name:x" onE="ran()"></b>',
  '[x](https://example.com/"onE="ran())',
  '<https://example.com/"onE=ran()//>',
];

const runningAddresses = [
  'javascript:ran()',
  'javascript://example.com/%0aran()',
  'vbscript:ran()',
  'livescript:ran()',
  'data:text/html,<script>parent.ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
  'blob:https://example.com/ran()',
  'filesystem:https://example.com/ran()',
  'file:///etc/passwd',
  'view-source:javascript:ran()',
  'feed:javascript:ran()',
  'about:srcdoc#ran()',
  '//example.com/ran()',
  '\\\\example.com\\ran()',
];

const disguises: ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => alternateCase(address),
  (address) => ` ${address}`,
  (address) => `\t${address}`,
  (address) => `\u0001${address}`,
  (address) => `\u00a0${address}`,
  (address) => `\u200b${address}`,
  (address) => `\ufeff${address}`,
  (address) => address.replace(':', '\t:'),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '&#58;'),
  (address) => address.replace(':', '&#x3a'),
  (address) => address.replace(':', '%3A'),
  (address) => address.replace(':', '\uff1a'),
  (address) => address.replace('script', 'scr\tipt'),
  (address) => address.replace('script', 'scr&Tab;ipt'),
  (address) => address.replace('script', 'scr&NewLine;ipt'),
  (address) => address.replace('script', 'scr\\\nipt'),
  (address) => address.replace('script', 'scr\u0000ipt'),
  (address) => address.replace('script', 'scr\u00adipt'),
  (address) => address.replace('s', '\u017f'),
  (address) => `&#${address.charCodeAt(0)};${address.slice(1)}`,
  (address) => `&#x${address.charCodeAt(0).toString(16)}${address.slice(1)}`,
  (address) => `\\${address}`,
  (address) => encodeURIComponent(address),
  (address) => `https://example.com@${address}`,
  (address) => `https:${address}`,
  (address) => `<${address}>`,
  (address) => `${address} "title" onclick="ran()"`,
];

/** Names that a page may read as its own where an element carries them, and what a parser of objects may trip over. */
const names = [
  '<a id=location href=javascript:ran()>x</a>',
  '<form id=document><input name=cookie></form>',
  '<img name=getElementById>',
  '<base href="https://example.com/">',
  '<meta http-equiv=refresh content="0;url=https://example.com/">',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../../etc/passwd',
  '..%2f..%2fmanifest.json',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '#{ran()}',
  '<%= ran() %>',
  "$&$`$'$1",
  '%',
  '%E0%A4%A',
  '\u202eran()\u202c',
  '<!--<script>ran()//-->',
  '</title><script>ran()</script>',
  '</textarea><script>ran()</script>',
  '</noscript><script>ran()</script>',
  ']]><script>ran()</script>',
  '<style>@import "https://example.com/x.css";body{background:url(https://example.com/x)}</style>',
  '<link rel=stylesheet href=https://example.com/x.css><link rel=prefetch href=https://example.com/x>',
];

/** Payloads of our own, some two thousand. */
export function buildOwnPayloads(): string[] {
  const onEvents = events.flatMap((event) =>
    elements.map((element) => element.replaceAll('E=', `${event}=`)),
  );
  const addresses = runningAddresses.flatMap((address) => disguises.map((disguise) => disguise(address)));
  return [...onEvents, ...addresses, ...names];
}

function alternateCase(text: string): string {
  return Array.from(text, (letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter)).join('');
}
