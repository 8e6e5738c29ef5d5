package socai.app;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import socai.app.demo.DemoStore;
import socai.security.card.CardSigner;
import socai.security.login.SignedIn;
import socai.security.offices.HeldOffice;
import socai.security.offices.OfficesOf;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.CheckedQueryDoor;
import socai.spine.read.QueryDoor;
import socai.spine.read.ReadRecorder;
import socai.spine.read.ReadStore;
import socai.spine.read.Scope;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.StreamRights;
import socai.store.attachments.JdbcAttachments;
import socai.store.events.Spine;
import socai.store.personal.PersonKeys;
import socai.store.postgres.DataFolder;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.QueryHandlers;
import socai.web.StoreMark;
import socai.web.api.AttachmentStore;

/** What the doors need: who calls, what they may read, which offices they can choose from, where files lie. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    Catalogue catalogue(Spine spine) {
        return spine.catalogue();
    }

    @Bean
    StreamRights streamRights(Spine spine, Clocks clocks) {
        return new StreamRights(
                spine.catalogue(), spine.tails(), spine.cache(), Contexts.book(), Contexts.authorities(), clocks);
    }

    @Bean
    QueryDoor queryDoor(QueryHandlers handlers, StreamRights rights, ReadRecorder recorder, Clocks clocks) {
        return new CheckedQueryDoor(
                handlers.handlers(),
                (asker, query, scope) -> {
                    List<OrganisationId> matters = switch (scope) {
                        case Scope.Published published -> List.of();
                        case Scope.Own own -> List.of();
                        case Scope.OfOrganisation of -> List.of(of.organisation());
                        case Scope.OfDossier of -> rights.mattersOf(of.stream());
                    };
                    return switch (scope) {
                        case Scope.Published published -> true;
                        case Scope.Own own -> asker.person().equals(Optional.of(own.person()));
                        case Scope.OfOrganisation of -> allowed(rights, asker, query, matters);
                        case Scope.OfDossier of ->
                            allowed(rights, asker, query, matters)
                                    || (rights.ownOf(of.stream(), asker.person())
                                            && allowed(
                                                    rights,
                                                    asker,
                                                    "own." + query,
                                                    List.of(asker.office().organisation())));
                    };
                },
                recorder,
                clocks::now);
    }

    private static boolean allowed(
            StreamRights rights, socai.spine.read.Asker asker, String query, List<OrganisationId> matters) {
        return matters.stream()
                .anyMatch(matter ->
                        rights.may(asker.account(), asker.person(), asker.office(), "right.read." + query, matter));
    }

    /** The key that signs what cards show, beside the other keys of the installation. */
    @Bean
    CardSigner cardSigner(DataFolder folder) {
        return CardSigner.in(folder.keys().resolve("cards.key"));
    }

    @Bean
    Callers callers() {
        return () -> {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
                return new Caller(who.getName(), who.person(), who.language());
            }
            throw new IllegalStateException("a request came through without a login");
        };
    }

    /**
     * From the read model: only a choice to offer, judged again by the streams at each act. Whoever sits in a cell may
     * act as its member, after the offices; who left or was removed only in what concerns their own file.
     */
    @Bean
    OfficesOf officesOf(ReadStore store, Clocks clocks) {
        return person -> store
                .ask(
                        """
                        select h.office, h.organisation, o.name, 0 as kind, h.held_from as since
                        from {Organisation}.office_held h
                        join {Organisation}.organisation o on o.id = h.organisation
                        where h.person = ? and h.held_from <= ? and (h.held_until is null or h.held_until > ?)
                        union all
                        select 'MEMBER', m.org_id, o.name, 1, m.seat_from from {Member}.membership m
                        join {Organisation}.organisation o on o.id = m.org_id
                        where m.person = ? and m.closed_on is null and m.seat_from <= ?
                        union all
                        select 'FORMER_MEMBER', m.org_id, o.name, 2, m.closed_on from {Member}.membership m
                        join {Organisation}.organisation o on o.id = m.org_id
                        where m.person = ? and m.closed_on <= ? and m.ended_as in ('REMOVED', 'LEFT')
                        and not exists (select 1 from {Member}.membership n
                                where n.person = m.person and n.closed_on is null)
                        order by kind, since, office, organisation""",
                        person.raw(),
                        clocks.today(),
                        clocks.today(),
                        person.raw(),
                        clocks.today(),
                        person.raw(),
                        clocks.today())
                .stream()
                .map(row -> new HeldOffice(
                        new OfficeRef(
                                OfficeKind.valueOf(String.valueOf(row.get("office"))),
                                OrganisationId.of(String.valueOf(row.get("organisation")))),
                        String.valueOf(row.get("name"))))
                .toList();
    }

    /** A store is marked before its first event, which may be after the start, and never unmarked. */
    @Bean
    StoreMark storeMark(DemoStore store) {
        boolean before = store.isDemo();
        return () -> before || store.justMarked();
    }

    @Bean
    JdbcAttachments attachments(DataSource source, PersonKeys keys) {
        return new JdbcAttachments(source, keys);
    }

    @Bean
    AttachmentStore attachmentStore(JdbcAttachments attachments) {
        return new AttachmentStore() {
            @Override
            public Stored store(PersonId subject, String mediaType, byte[] content, String account) {
                JdbcAttachments.Stored stored = attachments.store(subject, mediaType, content, account);
                return new Stored(stored.id(), stored.sha256(), stored.size());
            }

            @Override
            public Optional<Found> find(String id) {
                return attachments.open(id).map(file -> new Found(file.subject(), file.mediaType(), file.content()));
            }

            @Override
            public boolean holds(String id, PersonId subject, String sha256) {
                return attachments.holds(id, subject, sha256);
            }

            @Override
            public boolean holds(PersonId subject, String sha256) {
                return attachments.holds(subject, sha256);
            }

            @Override
            public Optional<PersonId> subject(String id) {
                return attachments.subject(id);
            }
        };
    }
}
