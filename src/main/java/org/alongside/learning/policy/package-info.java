/**
 * The pure rules of the own path: which step is next, which description may fit, which text a person reads, which words
 * are newer. Same input, same output; time and chance are arguments; nothing here can see a second person.
 */
package org.alongside.learning.policy;
