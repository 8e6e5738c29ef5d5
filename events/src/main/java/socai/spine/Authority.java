package socai.spine;

import java.util.List;

/**
 * The facts by which a right is judged: whether the person holds the named office now, and where the matter lies as
 * seen from the office's organisation.
 *
 * @param held     the office is held by this person today
 * @param distance 0 when the matter lies in the office's own organisation, n when n levels below it, -1 elsewhere
 * @param streams  the streams that this was read from
 */
public record Authority(
        OfficeRef office, OrganisationId matter, boolean held, int distance, List<StreamRead> streams) {}
