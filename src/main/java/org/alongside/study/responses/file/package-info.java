/** Responses of many people read from a workbook or a CSV file. */
package org.alongside.study.responses.file;
