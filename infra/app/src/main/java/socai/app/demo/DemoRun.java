package socai.app.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import socai.app.Publication;
import socai.app.ReadSide;
import socai.app.SimulatedClock;
import socai.app.importing.ImportPorts;
import socai.app.importing.ImportRun;
import socai.app.importing.report.ImportSummary;
import socai.demo.DemoAccount;
import socai.demo.DemoAccounts;
import socai.demo.DemoAttachments;
import socai.demo.DemoClock;
import socai.demo.DemoImport;
import socai.demo.DemoOptions;
import socai.demo.DemoPorts;
import socai.demo.DemoProvince;
import socai.demo.DemoResult;
import socai.demo.DemoSizes;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.spine.Zone;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.store.attachments.JdbcAttachments;
import socai.store.events.Spine;
import socai.store.postgres.DataFolder;

/** Fills a demonstration store through the real commands on the simulated clock, once; an interrupted load goes on. */
@Component
public class DemoRun {

    private static final String ACCOUNTS_FILE = "demo-accounts.txt";

    private final Spine spine;
    private final ClaimBook claims;
    private final SimulatedClock clock;
    private final Clocks clocks;
    private final Accounts accounts;
    private final JdbcAttachments attachments;
    private final Publication publication;
    private final DemoStore store;
    private final DataFolder folder;
    private final ReadSide readSide;

    DemoRun(
            Spine spine,
            ClaimBook claims,
            SimulatedClock clock,
            Clocks clocks,
            Accounts accounts,
            JdbcAttachments attachments,
            Publication publication,
            DemoStore store,
            DataFolder folder,
            ReadSide readSide) {
        this.spine = spine;
        this.claims = claims;
        this.clock = clock;
        this.clocks = clocks;
        this.accounts = accounts;
        this.attachments = attachments;
        this.publication = publication;
        this.store = store;
        this.folder = folder;
        this.readSide = readSide;
    }

    /** @return the accounts to show, one line each */
    public List<String> fill(long seed, DemoSizes sizes, PrintStream out) {
        if (!store.isLoaded()) {
            LocalDate today = store.recipe()
                    .map(recipe -> recipe.split(" ")[1])
                    .map(LocalDate::parse)
                    .orElse(clocks.today());
            store.mark(seed + " " + today + " " + sizes);
            load(new DemoOptions(seed, today, sizes), out);
            store.loaded();
        }
        readSide.awaitHead(Duration.ofMinutes(2));
        return shown();
    }

    private void load(DemoOptions options, PrintStream out) {
        clock.simulateFrom(options.start().atTime(7, 0).atZone(Zone.PARTY).toInstant());
        try {
            int[] told = {-1};
            DemoResult result = DemoProvince.load(ports(), options, (done, commands, day) -> {
                if (done / 5 != told[0]) {
                    told[0] = done / 5;
                    out.printf("%3d %%  %s  %,d lệnh / commands%n", done, day, commands);
                }
            });
            write(result.accounts());
            out.printf("%,d lệnh / commands, bị từ chối / refused: %s%n", result.commands(), result.refused());
        } finally {
            clock.release();
        }
    }

    private DemoPorts ports() {
        DemoClock driven = new DemoClock() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void moveTo(Instant later) {
                clock.moveTo(later);
            }
        };
        DemoImport imports = (door, organisations, members) -> {
            ImportSummary summary = ImportRun.of(
                            new ImportPorts(door, clocks, spine.catalogue(), claims, spine.tails()))
                    .organisations(organisations)
                    .members(members)
                    .run();
            if (!summary.complete()) {
                throw new IllegalStateException("a row of the demonstration's lists was refused: " + summary);
            }
        };
        DemoAttachments files = (subject, mediaType, content) -> {
            JdbcAttachments.Stored stored = attachments.store(subject, mediaType, content, "demo");
            return new DemoAttachments.Stored(stored.id(), stored.sha256());
        };
        return new DemoPorts(spine.door(), driven, imports, files, demoAccounts(), publication.book(), folder.files());
    }

    private DemoAccounts demoAccounts() {
        return new DemoAccounts() {
            @Override
            public void create(NewAccount account) {
                AccountId id = new AccountId(account.id());
                if (accounts.find(id).isEmpty()) {
                    accounts.create(
                            id, account.login(), account.password(), Optional.of(account.person()), account.language());
                }
            }

            @Override
            public String issueKey(String accountId) {
                return accounts.issueKey(new AccountId(accountId), "demo");
            }
        };
    }

    /** Readable by the owner only: it holds passwords, if only those of a demonstration. */
    private void write(List<DemoAccount> all) {
        Path file = folder.keys().resolve(ACCOUNTS_FILE);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    all.stream()
                            .map(account -> "%-16s %-24s %s  %s — %s (%s), %s"
                                    .formatted(
                                            account.login(),
                                            account.password(),
                                            account.apiKey(),
                                            account.name(),
                                            account.title().vi(),
                                            account.title().en(),
                                            account.where()
                                                    + " [" + account.office().kind() + "@"
                                                    + account.office().organisation() + "]"))
                            .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's accounts could not be written down", e);
        }
    }

    private List<String> shown() {
        try {
            return Files.readAllLines(folder.keys().resolve(ACCOUNTS_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's accounts cannot be read", e);
        }
    }
}
