import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { docsFiles } from './docs-files.ts';

/**
 * Puts the API page where CloudFront finds it. Browsers and CloudFront ask again after five minutes: nothing has to be
 * taken back from the edge.
 * @param bucket in us-east-1, where CloudFront's stacks are
 */
export const publishDocs = async (bucket: string): Promise<number> => {
  const s3 = new S3Client({ region: 'us-east-1' });
  const files = await docsFiles();
  for (const { address, mediaType, content } of files)
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: address.slice(1),
        Body: content,
        ContentType: mediaType,
        CacheControl: 'public, max-age=300',
      }),
    );
  return files.length;
};
