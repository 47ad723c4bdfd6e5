/**
 * How far the translations are, for authors and translators: which sentences and texts a language has, which it lacks,
 * and which stand for an English one that has changed since. It works on the project's files and never in a server.
 */
package org.alongside.runtime.translation;
