/** The policy book against slow references, and the packaged files against their form. */
package socai.policy.write;
