package org.alongside.runtime;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/**
 * An attribute whose expression gives null is not written. MyFaces writes it as an empty one, and in plain markup
 * {@code checked=""} is checked, {@code aria-current=""} is said, {@code id=""} is wrong.
 */
public class NullAttributesRenderKit extends RenderKitFactory {

    public NullAttributesRenderKit(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null || kit instanceof Kit ? kit : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            return new Lean(getWrapped().createResponseWriter(writer, contentTypes, encoding));
        }
    }

    private static final class Lean extends ResponseWriterWrapper {

        Lean(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (value != null) {
                getWrapped().writeAttribute(name, value, property);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Lean(getWrapped().cloneWithWriter(writer));
        }
    }
}
