package socai.demo;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import socai.policy.write.PolicyFiles;
import socai.policy.write.TestPolicies;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Zone;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** A province loaded through some door, with everything that was told on the way. */
final class Rehearsal {

    private static final OrganisationId KEEPER = OrganisationId.of("org-installation");

    final Time time = new Time();
    final List<DemoAccounts.NewAccount> accounts = new ArrayList<>();
    final List<Integer> progress = new ArrayList<>();
    private final CommandDoor door;
    private final DemoOptions options;

    Rehearsal(CommandDoor door, DemoOptions options) {
        this.door = door;
        this.options = options;
        time.moveTo(options.start().atStartOfDay(Zone.PARTY).toInstant());
        int number = 0;
        for (Command publication : PolicyFiles.packaged().commands(KEEPER)) {
            Answer answer = door.submit(Submission.of(
                    publication,
                    new Act(
                            CommandId.named("publication", Integer.toString(number++)),
                            "system",
                            Optional.empty(),
                            new OfficeRef(OfficeKind.SYSTEM, KEEPER),
                            options.start(),
                            options.start(),
                            Origin.DIRECT,
                            Optional.empty(),
                            Optional.empty())));
            if (!answer.accepted()) {
                throw new IllegalStateException(answer.violations().toString());
            }
        }
    }

    DemoResult load(Path folder) {
        return DemoProvince.load(
                new DemoPorts(
                        door,
                        time,
                        new PlainImport(options.start()),
                        Rehearsal::store,
                        new Accounts(),
                        TestPolicies.book(),
                        folder),
                options,
                (done, commands, day) -> progress.add(done));
    }

    private static DemoAttachments.Stored store(PersonId subject, String mediaType, byte[] content) {
        String sha256 = sha256(content);
        return new DemoAttachments.Stored("att-" + sha256.substring(0, 32), sha256);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Accounts implements DemoAccounts {

        @Override
        public void create(NewAccount account) {
            accounts.add(account);
        }

        @Override
        public String issueKey(String accountId) {
            return "key-of-" + accountId;
        }
    }

    /** Moves forward only. */
    static final class Time implements DemoClock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void moveTo(Instant later) {
            if (later.isBefore(now)) {
                throw new IllegalArgumentException("back from " + now + " to " + later);
            }
            now = later;
        }
    }
}
