/** What tests and the demo share: databases, the server as a child process, pages in a real browser. */
package org.alongside.support;
