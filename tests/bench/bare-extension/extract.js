// The value of an injected script's last expression is what the popup gets.
new Readability(document.cloneNode(true)).parse();
