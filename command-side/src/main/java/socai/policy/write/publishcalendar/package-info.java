/** Publishing the calendar of working days. */
@NullMarked
package socai.policy.write.publishcalendar;

import org.jspecify.annotations.NullMarked;
