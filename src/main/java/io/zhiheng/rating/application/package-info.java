/** Rating by a scheme, writing a scheme's draft from a catalogue, and keeping the schemes. */
package io.zhiheng.rating.application;
