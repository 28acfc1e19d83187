/** Documents that the platform adds to the guidance. */
package io.zhiheng.portal.domain.guidance;
