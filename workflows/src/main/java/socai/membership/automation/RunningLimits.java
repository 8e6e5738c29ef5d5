package socai.membership.automation;

import java.util.List;

/** All running limits that nobody reported yet. */
@FunctionalInterface
public interface RunningLimits {

    List<RunningLimit> unreported();
}
