/**
 * Responses of many people to instruments of training and research: brought in from a file, and taken out again. Never
 * those of couples: every verb here asks the instrument first.
 */
package org.alongside.study.responses;
