/** Member files that are lost, restored or archived, the register of the deceased, and Party age for every page. */
@NullMarked
package socai.membership.read.files;

import org.jspecify.annotations.NullMarked;
