package org.alongside.runtime;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletRequest;
import java.util.Iterator;
import org.alongside.identity.visit.OrdinaryAnswer;

/** Makes the handler that takes ordinary answers out of a page's exceptions, before Faces writes them into the log. */
public class OrdinaryAnswers extends ExceptionHandlerFactory {

    public OrdinaryAnswers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new AnswersLeft(getWrapped().getExceptionHandler());
    }

    /** Leaves an ordinary answer in the request; all else is handled as before. */
    private static final class AnswersLeft extends ExceptionHandlerWrapper {

        AnswersLeft(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> thrown =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (thrown.hasNext()) {
                OrdinaryAnswer.in(thrown.next().getContext().getException()).ifPresent(answer -> {
                    leave(answer);
                    thrown.remove();
                });
            }
            getWrapped().handle();
        }

        private static void leave(RuntimeException answer) {
            FacesContext page = FacesContext.getCurrentInstance();
            OrdinaryAnswer.leave(
                    answer, (ServletRequest) page.getExternalContext().getRequest());
            page.responseComplete();
        }
    }
}
