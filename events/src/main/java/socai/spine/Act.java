package socai.spine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who asks, in which office, on which business date. Everything a decision may know about its circumstances
 * comes from here, so that a replay decades later sees the same.
 *
 * @param command      names the attempt
 * @param account      the account that logged in; an id, never a login name
 * @param person       the person behind the account; absent for the installation itself
 * @param office       the capacity in which the act is done
 * @param businessDate the day on which the act counts (Asia/Ho_Chi_Minh)
 * @param today        the day on which it was recorded, by the same calendar; never before {@code businessDate}
 * @param origin       done here, or entered afterwards from paper or a file
 * @param paper        the proof, required unless {@code origin} is DIRECT
 * @param cause        the event or command that made an automation ask
 */
public record Act(
        CommandId command,
        String account,
        Optional<PersonId> person,
        OfficeRef office,
        LocalDate businessDate,
        LocalDate today,
        Origin origin,
        Optional<Paper> paper,
        Optional<String> cause) {}
