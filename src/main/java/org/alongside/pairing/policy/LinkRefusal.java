package org.alongside.pairing.policy;

/** Why the table has no row for a move: where the link stands instead. */
public enum LinkRefusal {
    THERE_IS_NO_LINK,
    THE_CODE_IS_MADE_ALREADY,
    NOT_LINKED_YET,
    LINKED_ALREADY,
    A_SPACE_RUNS_ALREADY,
    NO_SPACE_RUNS,
    IT_HAS_ENDED,
    NOT_YOURS_TO_DO,
    A_CONDITION_IS_NOT_MET
}
