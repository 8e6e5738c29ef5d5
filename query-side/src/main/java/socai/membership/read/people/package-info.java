/** One person with memberships, files and offices. */
@NullMarked
package socai.membership.read.people;

import org.jspecify.annotations.NullMarked;
