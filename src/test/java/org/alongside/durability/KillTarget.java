package org.alongside.durability;

/** What is killed. */
enum KillTarget {
    SERVER,
    DATABASE,
    BOTH;

    boolean hitsServer() {
        return this != DATABASE;
    }

    boolean hitsDatabase() {
        return this != SERVER;
    }
}
