package org.alongside.runtime;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Says of every page but the staff's, as soon as its view is there, that it keeps no state. Their templates say so too,
 * but too late for what is asked before the page is built: PrimeFaces would put its nonce into the view's scope, and so
 * each look of a stranger would begin a session.
 */
public class StatelessViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String STAFF = "/admin/";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (view != null && !view.getViewId().startsWith(STAFF)) {
            view.setTransient(true);
        }
    }
}
