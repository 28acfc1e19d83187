/**
 * What people type, as they mean it, or the reason why nothing can be made of it: never a guess. The pages read with
 * the same rules ({@code src/main/frontend/typed}); both are held to the cases in {@code src/test/resources/typed}.
 */
package io.zhiheng.shared.typed;
