package socai.demo.people;

import java.time.LocalDate;

/**
 * Who an invented person is.
 *
 * @param name      surname, middle and given names, composed (NFC)
 * @param citizenId twelve digits
 */
public record Identity(String name, Gender gender, LocalDate birthDate, String citizenId) {}
