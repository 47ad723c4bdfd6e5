/** The pages of those who look after instruments, response sets and their analysis. */
package org.alongside.study.page;
