package socai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import socai.membership.write.MembershipContext;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.security.accounts.Accounts;
import socai.security.card.CardSigner;
import socai.security.login.SignedIn;
import socai.security.offices.HeldOffice;
import socai.security.offices.OfficesOf;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.journal.JournalEvent;
import socai.spine.read.ReadRecorder;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.CommandHandling;
import socai.spine.write.StateCache;
import socai.spine.write.StreamRights;
import socai.spine.write.StreamTails;
import socai.store.postgres.Database;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;
import socai.web.api.AttachmentStore;

/** The web with real accounts on a real database, real HTTP, and doors that a test holds in its hands. */
final class WebApplication implements AutoCloseable {

    static final String PASSWORD = "sóng biển Hòa Thuận";
    static final PersonId THUAN = PersonId.of("per-thuan");
    static final OrganisationId CELL = OrganisationId.of("org-khu-pho-3");
    static final HeldOffice SECRETARY = new HeldOffice(new OfficeRef(OfficeKind.SECRETARY, CELL), "Chi bộ Khu phố 3");
    static final HeldOffice ADMINISTRATOR =
            new HeldOffice(new OfficeRef(OfficeKind.ADMINISTRATOR, OrganisationId.of("org-tinh")), "Tỉnh ủy Bình Sơn");
    static final HeldOffice BOARD = new HeldOffice(
            new OfficeRef(OfficeKind.ORGANISATION_BOARD, OrganisationId.of("org-phuong")), "Đảng ủy phường Hòa Thuận");

    final Doors doors = new Doors();
    private final TestDatabase database = TestPostgres.fresh();
    private final ConfigurableApplicationContext context;

    WebApplication(Map<String, Object> properties) {
        context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of("server.port", "0", "spring.main.banner-mode", "off"))
                .properties(properties)
                .initializers(c -> {
                    c.getBeanFactory().registerSingleton("given", database);
                    c.getBeanFactory().registerSingleton("doors", doors);
                })
                .run();
        Accounts accounts = accounts();
        accounts.create("thuan.tv", PASSWORD, Optional.of(THUAN), "vi");
        accounts.create("khong.chuc", PASSWORD, Optional.of(PersonId.of("per-khac")), "vi");
        accounts.create("english", PASSWORD, Optional.of(THUAN), "en");
    }

    Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Browser browser() {
        return new Browser(Integer.parseInt(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Parts {

        @Bean(destroyMethod = "")
        Database database(TestDatabase given) {
            return given.database();
        }

        @Bean
        Catalogue catalogue() {
            return new Catalogue(
                    List.of(new PolicyContext(), new OrganisationContext(), new MembershipContext()),
                    List.of(JournalEvent.class));
        }

        @Bean
        Clocks clocks() {
            return Clocks.of(Clock.fixed(Instant.parse("2026-10-16T02:00:00Z"), ZoneOffset.UTC));
        }

        @Bean
        StreamRights streamRights(Catalogue catalogue, Clocks clocks) {
            return new StreamRights(
                    catalogue,
                    new NoStreams(),
                    new StateCache(10),
                    new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                    new OrganisationAuthority(),
                    clocks);
        }

        @Bean
        Callers callers() {
            return () -> {
                SignedIn who = (SignedIn)
                        SecurityContextHolder.getContext().getAuthentication().getPrincipal();
                return new Caller(who.getName(), who.person(), who.language());
            };
        }

        @Bean
        OfficesOf officesOf() {
            return person -> person.equals(THUAN)
                    ? List.of(SECRETARY, BOARD)
                    : person.raw().startsWith("per-quan-tri") ? List.of(ADMINISTRATOR) : List.of();
        }

        /** Administrators run accounts; those of administrators and of whoever is of a board take two. */
        @Bean
        AccountKeeping accountKeeping() {
            return new AccountKeeping() {
                @Override
                public boolean keeps(Caller caller, OfficeRef office) {
                    return office.kind() == OfficeKind.ADMINISTRATOR;
                }

                @Override
                public boolean shared(PersonId person) {
                    return person.equals(THUAN) || person.raw().startsWith("per-quan-tri");
                }

                @Override
                public Duration patience() {
                    return Duration.ofDays(30);
                }

                @Override
                public boolean hands(Caller caller, OfficeRef office, PersonId owner) {
                    return office.kind() == OfficeKind.SECRETARY;
                }
            };
        }

        @Bean
        QueryHandlers queryHandlers() {
            return new QueryHandlers(Samples.handlers());
        }

        @Bean
        ReadRecorder readRecorder() {
            return (at, asker, kind, subject, detail) -> {};
        }

        @Bean
        CardSigner cardSigner() throws IOException {
            return CardSigner.in(Files.createTempDirectory("the").resolve("cards.key"));
        }

        @Bean
        AttachmentStore attachmentStore() {
            return new NoAttachments();
        }
    }

    /** A store without any event. */
    private static final class NoStreams implements StreamTails {
        @Override
        public List<Recorded> newer(List<StreamRead> known) {
            return List.of();
        }

        @Override
        public List<Recorded> range(String stream, long first, long last) {
            return List.of();
        }
    }

    private static final class NoAttachments implements AttachmentStore {
        @Override
        public Stored store(PersonId subject, String mediaType, byte[] content, String account) {
            throw new IllegalStateException("no attachment is stored here");
        }

        @Override
        public Optional<Found> find(String id) {
            return Optional.empty();
        }

        @Override
        public boolean holds(String id, PersonId subject, String sha256) {
            return false;
        }

        @Override
        public boolean holds(PersonId subject, String sha256) {
            return false;
        }

        @Override
        public Optional<PersonId> subject(String id) {
            return Optional.empty();
        }
    }
}
