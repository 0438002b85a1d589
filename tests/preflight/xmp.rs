//! The XMP packet of a good file: it says what the Info dictionary says.

use crate::good::Standard;

pub(crate) const TITLE: &str = "Tract";
pub(crate) const CREATOR: &str = "By hand";

/// The packet.
pub(crate) fn packet(standard: Standard) -> String {
    let version = standard.name();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"
 xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{TITLE}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>2026-11-21T12:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>2026-11-21T12:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>2026-11-21T12:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:01020304-0506-0708-090a-0b0c0d0e0f10</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Producer>{CREATOR}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>{version}</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end=\"r\"?>"
    )
}
