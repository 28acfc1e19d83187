// The part of the PDF viewer that reads files, in a thread of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
