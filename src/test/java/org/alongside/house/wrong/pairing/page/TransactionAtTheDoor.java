package org.alongside.house.wrong.pairing.page;

import jakarta.transaction.Transactional;

/** A page that begins a transaction. */
@Transactional
public class TransactionAtTheDoor {}
