package socai.dues.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Personal;

/**
 * In which category a member pays from a month on, and from what.
 *
 * @param from first day of the first month
 * @param base monthly salary, benefit or pension in whole đồng; what somebody earns is erased with the person
 * @param zone where the regional minimum wage is the base
 */
public record Declaration(
        LocalDate from,
        DuesCategory category,
        @Personal.Label("dues.base") Optional<Personal<Long>> base,
        Optional<WageZone> zone) {}
