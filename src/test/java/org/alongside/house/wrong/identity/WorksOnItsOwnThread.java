package org.alongside.house.wrong.identity;

/** Work that nobody ends. */
public class WorksOnItsOwnThread {

    void go(Runnable work) {
        new Thread(work).start();
    }
}
