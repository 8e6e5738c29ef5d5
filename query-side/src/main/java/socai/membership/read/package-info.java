/** People, memberships, files and the limits that run in them, as tables. */
@NullMarked
package socai.membership.read;

import org.jspecify.annotations.NullMarked;
