package org.alongside.identity.consent;

import org.alongside.kernel.PersonId;

/** What a consent is about: one person, one purpose, one subject (empty where the purpose has none). */
public record ConsentMatter(PersonId person, Purpose purpose, String subject) {}
