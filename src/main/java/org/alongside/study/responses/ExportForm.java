package org.alongside.study.responses;

/** How responses are taken out: one row an answer, one row a respondent, or a report with figures only. */
public enum ExportForm {
    LONG,
    WIDE,
    REPORT
}
