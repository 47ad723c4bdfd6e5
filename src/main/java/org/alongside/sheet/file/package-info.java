/** Workbooks and CSV files: Apache POI reads and draws, fastexcel writes many rows, FastCSV reads text. */
package org.alongside.sheet.file;
