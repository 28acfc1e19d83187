package io.zhiheng.portal.web.input;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/** Takes text where a form has a file for no file: the form then says what is missing, and keeps the rest. */
@ControllerAdvice
class TextForFiles {

    @InitBinder
    void none(WebDataBinder binder) {
        if (binder.getTargetType() != null) {
            binder.registerCustomEditor(MultipartFile.class, new PropertyEditorSupport() {
                @Override
                public void setAsText(String text) {
                    setValue(null);
                }
            });
        }
    }
}
