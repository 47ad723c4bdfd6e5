package org.alongside.runtime;

import java.sql.Types;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Every {@link UUID} of every entity as what its column is, also where there is none. EclipseLink itself binds a null
 * id as text, which PostgreSQL does not take for a column of type uuid (EclipseLink issue 2717); {@link Types#OTHER} is
 * the type under which it binds ids that are there.
 */
public class IdColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .map(entity -> entity.getMappings())
                .flatMap(Collection::stream)
                .filter(IdColumns::isId)
                .forEach(mapping -> mapping.getField().setSqlType(Types.OTHER));
    }

    /** The class of an attribute is not known yet at this time; that of its column is. */
    private static boolean isId(DatabaseMapping mapping) {
        return mapping.isDirectToFieldMapping()
                && UUID.class.equals(mapping.getField().getType());
    }
}
