package socai.demo;

import java.util.List;
import java.util.Map;
import socai.demo.life.Twist;
import socai.membership.events.AdmissionId;

/**
 * What was made.
 *
 * @param accepted commands by logical name, without those of the import
 * @param refused  refusals by the id of the violated rule; each of them was expected
 * @param shown    a file for each thing that can go wrong in one
 */
public record DemoResult(
        List<DemoAccount> accounts,
        int commands,
        Map<String, Integer> accepted,
        Map<String, Integer> refused,
        Map<Twist, AdmissionId> shown) {}
