package socai.membership.write.removal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.BodyBallot;
import socai.membership.events.EndingExample;
import socai.membership.events.RemovalEvent.RemovalDecided;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.events.RemovalGround;
import socai.membership.write.Life;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/**
 * Thirty windows of thirty working days over the Lunar New Years of 2023 to 2027, counted date by date off the published
 * days off and worked Saturdays, not by the program: the day of receipt is not counted, the thirtieth day is in time.
 */
class ComplaintOverTetTest {

    private static Life removed(LocalDate day) {
        RemovalProposed proposed = EndingExample.removalProposed();
        BodyBallot decision = EndingExample.decision(5);
        return Life.empty()
                .given(
                        RemovalFile.TYPE,
                        EndingExample.REMOVAL.raw(),
                        proposed,
                        new RemovalDecided(
                                EndingExample.REMOVAL, day, MEMBER, CELL, RemovalGround.ABSENCE, day, decision));
    }

    private static Outcome lodge(LocalDate received, LocalDate day) {
        Life life = removed(received.minusDays(3));
        assertThat(life.when(
                                new RecordRemovalReceiptDecider(),
                                new RecordRemovalReceipt(EndingExample.REMOVAL, received),
                                Acts.on(received, CELL))
                        .event(RemovalReceiptRecorded.class)
                        .window()
                        .length())
                .isEqualTo(30);
        return life.when(
                new LodgeRemovalComplaintDecider(),
                new LodgeRemovalComplaint(EndingExample.REMOVAL, Life.ABOVE, Optional.empty()),
                Acts.on(day, Life.ABOVE));
    }

    @ParameterizedTest(name = "received {0}: in time until {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-01-03 | 04.01-06.01=3 09.01-13.01=5 16.01-19.01=4 27.01=1 30.01-03.02=5 06.02-10.02=5 13.02-17.02=5 20.02-21.02=2 | 2023-02-21
            2023-01-10 | 11.01-13.01=3 16.01-19.01=4 27.01=1 30.01-03.02=5 06.02-10.02=5 13.02-17.02=5 20.02-24.02=5 27.02-28.02=2 | 2023-02-28
            2023-01-19 | 27.01=1 30.01-03.02=5 06.02-10.02=5 13.02-17.02=5 20.02-24.02=5 27.02-03.03=5 06.03-09.03=4 | 2023-03-09
            2023-01-20 | 27.01=1 30.01-03.02=5 06.02-10.02=5 13.02-17.02=5 20.02-24.02=5 27.02-03.03=5 06.03-09.03=4 | 2023-03-09
            2023-01-24 | 27.01=1 30.01-03.02=5 06.02-10.02=5 13.02-17.02=5 20.02-24.02=5 27.02-03.03=5 06.03-09.03=4 | 2023-03-09
            2023-01-27 | 30.01-03.02=5 06.02-10.02=5 13.02-17.02=5 20.02-24.02=5 27.02-03.03=5 06.03-10.03=5 | 2023-03-10
            2024-01-15 | 16.01-19.01=4 22.01-26.01=5 29.01-02.02=5 05.02-07.02=3 15.02-16.02=2 19.02-23.02=5 26.02-01.03=5 04.03=1 | 2024-03-04
            2024-02-01 | 02.02=1 05.02-07.02=3 15.02-16.02=2 19.02-23.02=5 26.02-01.03=5 04.03-08.03=5 11.03-15.03=5 18.03-21.03=4 | 2024-03-21
            2024-02-07 | 15.02-16.02=2 19.02-23.02=5 26.02-01.03=5 04.03-08.03=5 11.03-15.03=5 18.03-22.03=5 25.03-27.03=3 | 2024-03-27
            2024-02-08 | 15.02-16.02=2 19.02-23.02=5 26.02-01.03=5 04.03-08.03=5 11.03-15.03=5 18.03-22.03=5 25.03-27.03=3 | 2024-03-27
            2024-02-10 | 15.02-16.02=2 19.02-23.02=5 26.02-01.03=5 04.03-08.03=5 11.03-15.03=5 18.03-22.03=5 25.03-27.03=3 | 2024-03-27
            2024-02-14 | 15.02-16.02=2 19.02-23.02=5 26.02-01.03=5 04.03-08.03=5 11.03-15.03=5 18.03-22.03=5 25.03-27.03=3 | 2024-03-27
            2025-01-02 | 03.01=1 06.01-10.01=5 13.01-17.01=5 20.01-24.01=5 03.02-07.02=5 10.02-14.02=5 17.02-20.02=4 | 2025-02-20
            2025-01-13 | 14.01-17.01=4 20.01-24.01=5 03.02-07.02=5 10.02-14.02=5 17.02-21.02=5 24.02-28.02=5 03.03=1 | 2025-03-03
            2025-01-24 | 03.02-07.02=5 10.02-14.02=5 17.02-21.02=5 24.02-28.02=5 03.03-07.03=5 10.03-14.03=5 | 2025-03-14
            2025-01-25 | 03.02-07.02=5 10.02-14.02=5 17.02-21.02=5 24.02-28.02=5 03.03-07.03=5 10.03-14.03=5 | 2025-03-14
            2025-01-31 | 03.02-07.02=5 10.02-14.02=5 17.02-21.02=5 24.02-28.02=5 03.03-07.03=5 10.03-14.03=5 | 2025-03-14
            2025-02-02 | 03.02-07.02=5 10.02-14.02=5 17.02-21.02=5 24.02-28.02=5 03.03-07.03=5 10.03-14.03=5 | 2025-03-14
            2025-12-29 | 30.12-31.12=2 05.01-10.01=6 12.01-16.01=5 19.01-23.01=5 26.01-30.01=5 02.02-06.02=5 09.02-10.02=2 | 2026-02-10
            2026-01-05 | 06.01-10.01=5 12.01-16.01=5 19.01-23.01=5 26.01-30.01=5 02.02-06.02=5 09.02-13.02=5 | 2026-02-13
            2026-01-09 | 10.01=1 12.01-16.01=5 19.01-23.01=5 26.01-30.01=5 02.02-06.02=5 09.02-13.02=5 23.02-26.02=4 | 2026-02-26
            2026-01-30 | 02.02-06.02=5 09.02-13.02=5 23.02-27.02=5 02.03-06.03=5 09.03-13.03=5 16.03-20.03=5 | 2026-03-20
            2026-02-13 | 23.02-27.02=5 02.03-06.03=5 09.03-13.03=5 16.03-20.03=5 23.03-27.03=5 30.03-03.04=5 | 2026-04-03
            2026-02-14 | 23.02-27.02=5 02.03-06.03=5 09.03-13.03=5 16.03-20.03=5 23.03-27.03=5 30.03-03.04=5 | 2026-04-03
            2026-02-17 | 23.02-27.02=5 02.03-06.03=5 09.03-13.03=5 16.03-20.03=5 23.03-27.03=5 30.03-03.04=5 | 2026-04-03
            2026-02-22 | 23.02-27.02=5 02.03-06.03=5 09.03-13.03=5 16.03-20.03=5 23.03-27.03=5 30.03-03.04=5 | 2026-04-03
            2027-01-04 | 05.01-08.01=4 11.01-15.01=5 18.01-22.01=5 25.01-29.01=5 01.02-04.02=4 12.02=1 15.02-19.02=5 22.02=1 | 2027-02-22
            2027-01-29 | 01.02-04.02=4 12.02=1 15.02-19.02=5 22.02-26.02=5 01.03-05.03=5 08.03-12.03=5 15.03-19.03=5 | 2027-03-19
            2027-02-05 | 12.02=1 15.02-19.02=5 22.02-26.02=5 01.03-05.03=5 08.03-12.03=5 15.03-19.03=5 22.03-25.03=4 | 2027-03-25
            2027-02-10 | 12.02=1 15.02-19.02=5 22.02-26.02=5 01.03-05.03=5 08.03-12.03=5 15.03-19.03=5 22.03-25.03=4 | 2027-03-25
            """)
    void the_thirtieth_working_day_is_in_time_and_the_next_day_is_late(
            LocalDate received, String counted, LocalDate last) {
        assertThat(Arrays.stream(counted.split(" "))
                        .mapToInt(span -> Integer.parseInt(span.substring(span.indexOf('=') + 1)))
                        .sum())
                .isEqualTo(30);

        lodge(received, last).isAccepted();
        lodge(received, last.plusDays(1)).refusedBy("membership.complaint-in-time");
    }
}
