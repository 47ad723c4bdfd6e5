/** The addresses to which staff send files of responses, and from which workbooks and packages come. */
package org.alongside.study.web;
