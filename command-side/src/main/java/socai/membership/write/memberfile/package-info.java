/** The member file while its committee keeps it: lost, looked for, restored, archived. */
@NullMarked
package socai.membership.write.memberfile;

import org.jspecify.annotations.NullMarked;
