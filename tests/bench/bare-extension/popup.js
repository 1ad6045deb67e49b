const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await chrome.scripting.executeScript({
  target: { tabId: tab.id },
  files: ['Readability.js', 'extract.js'],
});
const article = document.querySelector('#article');
const title = document.createElement('h1');
title.textContent = result?.title ?? 'No article';
article.innerHTML = result?.content ?? '';
article.prepend(title);
