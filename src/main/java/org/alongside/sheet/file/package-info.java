/** Workbooks and CSV files: Apache POI reads and draws, fastexcel writes many rows. */
package org.alongside.sheet.file;
