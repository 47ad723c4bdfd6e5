package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** The stored sets with their pages, and the list of exports. */
@Dependent
public class ImportedSets {

    private final EntityManager entities;

    @Inject
    public ImportedSets(EntityManager entities) {
        this.entities = entities;
    }

    void add(ImportedSet set) {
        entities.persist(set);
        entities.flush();
    }

    /** Stored at once, and not kept in memory. */
    void add(ImportedPage page) {
        entities.persist(page);
        entities.flush();
        entities.detach(page);
    }

    void add(ExportEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    Optional<ImportedSet> find(UUID id) {
        return Optional.ofNullable(entities.find(ImportedSet.class, id));
    }

    Optional<ImportedSet> find(PersonId administrator, UUID id) {
        return find(id).filter(set -> set.isVisibleTo(administrator));
    }

    /** Newest first. */
    List<ImportedSet> all(PersonId administrator) {
        return entities
                .createQuery("select s from ImportedSet s order by s.importedAt desc, s.id", ImportedSet.class)
                .getResultList()
                .stream()
                .filter(set -> set.isVisibleTo(administrator))
                .toList();
    }

    List<ImportedSet> draftsBefore(Instant then) {
        return entities.createQuery(
                        "select s from ImportedSet s where s.state = :draft and s.importedAt < :then",
                        ImportedSet.class)
                .setParameter("draft", ImportedSet.State.DRAFT)
                .setParameter("then", then)
                .getResultList();
    }

    List<UUID> pages(UUID set) {
        return entities.createQuery("select p.id from ImportedPage p where p.set = :set order by p.number", UUID.class)
                .setParameter("set", set)
                .getResultList();
    }

    ImportedPage page(UUID id) {
        ImportedPage page = entities.find(ImportedPage.class, id);
        entities.detach(page);
        return page;
    }

    void drop(ImportedSet set) {
        entities.createQuery("delete from ImportedPage p where p.set = :set")
                .setParameter("set", set.id())
                .executeUpdate();
        entities.remove(set);
        entities.flush();
    }

    /** What was read so far is not kept in memory: an export reads everybody's rows once. */
    void letGoOfRead() {
        entities.flush();
        entities.clear();
    }

    /** Newest first. */
    List<ExportEntry> exports(int most) {
        return entities.createQuery("select e from ExportEntry e order by e.madeAt desc, e.id", ExportEntry.class)
                .setMaxResults(most)
                .getResultList();
    }
}
