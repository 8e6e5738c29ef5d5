package socai.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.Installation;
import socai.membership.write.registerperson.RegisterPerson;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** Somebody who registers people all the time until it is closed: a load, not a flood. */
final class Newcomers implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final OrganisationId organisation;
    private final AtomicBoolean end = new AtomicBoolean();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Thread writer;

    private Newcomers(OrganisationId organisation, ConfigurableApplicationContext context) {
        this.context = context;
        this.organisation = organisation;
        this.writer = Thread.ofPlatform().unstarted(this::write);
    }

    static Newcomers into(OrganisationId organisation, ConfigurableApplicationContext context) {
        Newcomers newcomers = new Newcomers(organisation, context);
        newcomers.writer.start();
        return newcomers;
    }

    int registered() {
        return accepted.get();
    }

    private void write() {
        while (!end.get()) {
            CommandId id = CommandId.of(UUID.randomUUID());
            PersonId person = PersonId.of(id.derive(PersonId.PREFIX, 0));
            Answer answer = context.getBean(CommandDoor.class)
                    .submit(Submission.of(
                            new RegisterPerson(
                                    Personal.of(person, "Người Mới Đến"),
                                    Personal.of(person, LocalDate.of(1901, 1, 1)),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    organisation),
                            Installation.act(id, context.getBean(Clocks.class))));
            (answer.accepted() ? accepted : refused).incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Override
    public void close() {
        end.set(true);
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(refused).hasValue(0);
    }
}
