/** Readings, listed. */
package socai.spine.read.looks;
